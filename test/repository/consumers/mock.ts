import { memory } from '@kinerja/data';
import { demo } from '@kinerja/mock';
import { adapterContract } from '@kinerja/mock/adapter-contract';
import { handlers } from '@kinerja/mock/handlers';

const answering = handlers(memory(demo));
console.log(answering.length > 0, typeof adapterContract, Object.keys(demo).includes('survey'));

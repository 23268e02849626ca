import type { Languages } from '../shared/localize.ts';
import type { SimulatorWords } from './simulator-words.ts';
import { en } from './simulator.words.en.ts';
import { id } from './simulator.words.id.ts';

export const simulatorWords: Languages<SimulatorWords> = { id, en };

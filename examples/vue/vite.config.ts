import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// What begins with `kinerja-` is an element of its own and no component of Vue.
const isCustomElement = (tag: string): boolean => tag.startsWith('kinerja-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });

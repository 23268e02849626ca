import { type Name, keys, tabTo } from './person.ts';

/**
 * Reaches a field for files and chooses one. The dialog of the operating system is no part of the page: the key asks for
 * it, and what a person chooses there is put in its place.
 */
export async function bring(name: Name, file: File): Promise<void> {
  const field = (await tabTo(name, undefined, 'input[type="file"]')) as HTMLInputElement;
  const choose = (event: Event): void => {
    event.preventDefault();
    const transfer = new DataTransfer();
    transfer.items.add(file);
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
  };
  field.addEventListener('click', choose, { once: true });
  await keys(' ');
}

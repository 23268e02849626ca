/** Does the work while no other process of this checkout does work of the same name. */
export function alone<Result>(
  name: string,
  work: () => Result | Promise<Result>,
  waiting?: () => void,
): Promise<Result>;

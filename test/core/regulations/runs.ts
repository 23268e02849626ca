/** The same cases in every run: what fails, fails again. */
export const runs = (numRuns = 100) => ({ seed: 20_170_514, numRuns });

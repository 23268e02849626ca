export { type DayText, addDays, daysBetween, daysIn, weekday } from './days.ts';
export { type CountedDay, type WorkingCalendar } from './working-days.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export { wholeMonths } from './months.ts';

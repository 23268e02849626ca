import { define } from '../shared/define.ts';
import { KinerjaReminders } from './reminders.ts';

define('kinerja-reminders', KinerjaReminders);

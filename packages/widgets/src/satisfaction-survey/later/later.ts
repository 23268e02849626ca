import type { Later, LaterHost, Lit } from '../survey-view.ts';
import { aboutStep } from './about.ts';
import { adopt } from './adopt.ts';
import { surveyEnd } from './end.ts';
import { Idle } from './idle.ts';
import { laterStyles } from './later.styles.ts';
import { laterWords } from './later.words.ts';
import { passagesOf } from './passages.ts';
import { ReadAloud } from './read-aloud.ts';
import { reviewStep } from './review.ts';
import { summaryOf } from './summary.ts';

/** Makes it for one widget. */
export function later(lit: Lit, host: LaterHost): Later {
  const words = () => host.localize.words(laterWords);
  const idle = new Idle(host);
  const reader = new ReadAloud(host);
  return {
    styles: laterStyles(lit),
    adopt: (person) => adopt(host, person),
    about: (it) => aboutStep(lit, words(), it),
    review: (it) => reviewStep(lit, words(), it),
    summary: (it) => summaryOf(lit, words(), it),
    end: (it, common) => surveyEnd(lit, { words: words(), common, it, host }),
    over: () => {
      const notRead = reader.failed
        ? lit.noticePart({ tone: 'warning', text: words().notRead })
        : lit.nothing;
      return lit.html`${notRead}${idle.over(lit, words())}`;
    },
    sentence: ({ code, facts }) => {
      const issues = code === 'invalid-data' && 'issues' in facts ? facts.issues : [];
      return issues.some(({ rule, path }) => rule === 'used' && path[0] === 'token')
        ? words().used
        : undefined;
    },
    read: (it, voice) => {
      if (!it?.person.aloud || !voice) return reader.stop();
      const { person } = it;
      reader.read(passagesOf(it), voice, (failed) => {
        // One at a time it stays wanted for the next question.
        person.aloud = person.steps && !failed;
        host.requestUpdate();
      });
    },
    hush: () => reader.stop(),
  };
}

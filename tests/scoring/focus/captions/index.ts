import { type Caption, listCaptions } from './caption';
import { english } from './english';
import { falseFriends } from './false-friends';
import { french } from './french';
import { german } from './german';
import { indonesian } from './indonesian';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const languages = { english, spanish, portuguese, german, french, italian, indonesian, japanese, korean };

/** The first set: written before there was a term, tuned on since. */
export const firstCaptions: readonly Caption[] = [
  ...Object.values(languages).flatMap(listCaptions),
  ...falseFriends.map((words) => ({ words, topic: null, also: [] })),
];

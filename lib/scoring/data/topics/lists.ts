import { japanese } from './japanese';
import { korean } from './korean';
import { latin } from './latin';

/** All lists of terms: every text is compared with all of them, whatever its language. */
export const termLists = [latin, japanese, korean];

/** Words in a row and hashtags that look like a topic and are none. They are written as the terms are. */
export const notTopics =
  'makeup_exam makeup_class piece_of_cake cup_of_tea food_for_thought music_to_my cats_and_dogs beauty_of #booking* #homemade* guarda_roupa tutorial appare recomm* romanti consci* essenti';

/** What the reading of topics rests on. Chosen, not fitted: no public data labels accounts by topic and by how concentrated they are. */
export const focusRules = {
  /** Posts that tell a topic, or what counts as such, before anything is said. */
  least: 5,
  /** A bio that tells topics counts as this many posts: it is the creator's own summary. */
  bio: 2,
  /** The clearest topic of a post counts this many times each further one. */
  clearest: 4,
  /** For each post whose topic is recognised, as many that have one and are not: at a recall of two thirds, half a post (tests/scoring/focus). */
  unrecognised: 0.5,
  /** Posts before a share of advertising is shown. */
  leastForShare: 5,
};

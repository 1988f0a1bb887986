/** From this probability on the band says "resembles purchased followers". */
export const purchasedFrom = 0.9;

/** Only below this probability the band says "resembles genuine", however many purchased accounts are expected: 1 in 10, the default prior. */
export const genuineBelow = 0.1;

/**
 * An account with fewer followers, followings and posts than this together has hardly begun, and numbers that say nothing are no evidence.
 * 17 of 6,597 genuine labelled rows lie below, and 27 of 5,060 fakes.
 */
export const hardlyBegun = 10;

/**
 * With fewer posts than this, an account that follows more accounts than follow it is called a lurker where its numbers are mixed: quiet
 * people and purchased followers look alike there. Where the numbers are clear they are said, because few genuine accounts are wronged so;
 * account-figures.json has how many.
 */
export const lurkerBelowPosts = 10;

import { spell } from './look-alikes';

/**
 * What spam talks about, each in the words of its trade, written by hand. A word stands for its topic, so that a model learns "earn beside
 * contact" from a few comments and knows it in others. English, as the labelled comments are.
 */
const topics: Readonly<Record<string, string>> = {
  earning:
    'invest investing invested investment investments investor investors profit profits profitable earn earned earning earnings income payout payouts payment withdraw withdrew withdrawal withdrawals deposit deposited return returns capital fund funds wealth debt debts loan loans rich',
  trading:
    'trade trades trader traders trading forex fx binary options bitcoin btc crypto cryptocurrency token tokens coin coins nft nfts usdt eth ethereum mining miner mine wallet broker exchange blockchain presale airdrop',
  money: 'money cash dollars dollar usd bucks euros grand paypal',
  contact: 'dm inbox message whatsapp telegram contact text write reach hmu pm link bio chat call email',
  testimony:
    'thanks thank grateful testimony testify legit honest honesty trust trusted trustworthy transparency recommend mentor mentorship bless guidance genuine reliable confess appreciate appreciated expertise strategy strategies platform',
  act: 'check subscribe subscribing sub subs follow visit join click download view listen watch support vote look go come search add',
  place:
    'channel channels page website site blog profile facebook instagram twitter playlist youtube video videos vid vids track song songs cover covers music mixtape app store shop',
  offer: 'free gift win won giveaway promo prize code codes buy sell order discount offer sale',
  vote: 'like likes thumbs share comment agree upvote',
  own: 'my our me us mine',
  address: 'please pls plz plzz guys everyone everybody hello hey hi friends people yall',
};

const topicOfWord = new Map<string, string>();
for (const [topic, words] of Object.entries(topics)) for (const word of words.split(' ')) topicOfWord.set(spell(word), topic);

/** The topic that a word belongs to, spelt as `spell` has it; undefined for a word of none. */
export function topicOf(spelling: string): string | undefined {
  return topicOfWord.get(spelling);
}

import { capturePage } from './capture-page';
import { BadInput } from './saved-page';

try {
  const { page, expectation, out } = capturePage(process.argv.slice(2));
  const review = JSON.stringify(expectation, null, 2);
  // Where the page itself goes to the screen, or on into a file, what is for reading stands beside it.
  if (out === undefined) console.error(review);
  console.log(out === undefined ? page : review);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { readPage } from './read-page';
import { BadInput } from './saved-page';

try {
  console.log(
    JSON.stringify(
      readPage(process.argv.slice(2), (why) => console.error(why)),
      null,
      2,
    ),
  );
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

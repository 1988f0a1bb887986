import { writeFileSync } from 'node:fs';
import { trainings } from '../../training/trainings';
import { dataFolder, withRowsOf } from './data-folder';

const folder = dataFolder();
for (const training of trainings) {
  for (const { file, content } of withRowsOf(folder, () => training.train(folder))) {
    writeFileSync(file, content);
    console.log(`${training.name}: ${file}`);
  }
}

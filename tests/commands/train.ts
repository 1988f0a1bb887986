import { writeFileSync } from 'node:fs';
import { trainings } from '../../training/trainings';
import { dataFolder } from './data-folder';

const folder = dataFolder();
for (const training of trainings) {
  for (const { file, content } of training.train(folder)) {
    writeFileSync(file, content);
    console.log(`${training.name}: ${file}`);
  }
}

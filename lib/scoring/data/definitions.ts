import { instagramDefinitions } from './benchmarks-instagram';
import { textDefinitions } from './benchmarks-text';
import { videoDefinitions } from './benchmarks-video';

/** What the publisher of each benchmark divided by what, and what the borders of its band are, by the benchmark's id. */
export const definitions: Readonly<Record<string, string>> = { ...instagramDefinitions, ...videoDefinitions, ...textDefinitions };

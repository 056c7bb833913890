// A guard, not a measurement: `npm run bench` measures. Both are mounted in turns on the same machine in the same minute.
import assert from 'node:assert/strict';
import test from 'node:test';
import { measureMount } from '../../bench/measure.mjs';

/** What the built script takes of the time of the one by hand, by `node bench/measure.mjs` on a quiet machine. */
const RECORDED = { script: 2, frames: 0.47 };

test('a hundred stories are mounted in at most twice the share of the time by hand that was recorded', async () => {
  const now = await measureMount({ runs: 3 });
  for (const [point, recorded] of Object.entries(RECORDED))
    assert.ok(
      now[point] < 2 * recorded,
      `${point}: ${now[point]} of the time by hand, ${recorded} was recorded`,
    );
});

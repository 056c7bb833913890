// A test runner's reporter that ends with one line for each engine, which scripts/test.mjs adds up.

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    for (const engine of new Set(sessions.map((session) => session.browser.name))) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) if (session.browser.name === engine) addFile(total, session);
      console.log(`${engine}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    }
  },
});

function addFile(total, { passed, testFile, testResults }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  if (testResults) addSuite(count, testResults);
  const isEmpty = count.passed + count.failed + count.skipped === 0;
  if (passed && isEmpty) console.log(`No test in ${testFile}`);
  // Where an import or a hook failed, no test did.
  if (isEmpty || (!passed && count.failed === 0)) count.failed++;
  for (const result of Object.keys(total)) total[result] += count[result];
}

function addSuite(count, { tests, suites }) {
  for (const { passed, skipped } of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) addSuite(count, suite);
}

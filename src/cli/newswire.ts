#!/usr/bin/env node
/// <reference types="node" />
/**
 * The command `newswire`. Its exit status is 0 when all is well, 1 for bad input, 2 for bad usage or a
 * file that cannot be read.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { jsonLines, print, textLines, type FileFinding } from './report.js';
import { decode, read, type Source } from './source.js';
import { validate } from './validate.js';

const USAGE = `Usage: newswire <command> [options]

Commands:
  validate    Say what is wrong with stories, and where

Options:
  -h, --help    Show this help, or a command's: newswire validate --help
  --version     Show the version`;

const VALIDATE_USAGE = `Usage: newswire validate [options] [FILE…]

Says what is wrong with payloads of newswire-elements, and where: a line for each finding, as
FILE:LINE:COLUMN POINTER MESSAGE. Says nothing of a good one. Without a FILE, or for -, reads standard input.

Options:
  --strict             Also say what a good story should have
  --format FORMAT      text, or json: an array of objects (default: text)
  -h, --help           Show this help
  --version            Show the version

Exit status: 0 nothing found, 1 something found, 2 bad usage or a file that cannot be read`;

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  strict: { type: 'boolean' },
  format: { type: 'string' },
} as const;

class UsageError extends Error {}

// Whoever reads the output has seen enough, as `head` has: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(error.message);
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message}\nTry: newswire ${process.argv[2] === 'validate' ? 'validate ' : ''}--help`);
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.version) return print([`${version()}\n`]);
  if (command !== undefined && command !== 'validate')
    throw new UsageError(`no such command: ${JSON.stringify(command)}`);
  if (values.help) return print([`${command ? VALIDATE_USAGE : USAGE}\n`]);
  if (!command) throw new UsageError('a command is missing');

  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`no such format: ${JSON.stringify(format)}; there are text and json`);
  const found = findings(files.length > 0 ? files : ['-'], values.strict ?? false);
  // Never in a pipe. On a terminal, NO_COLOR and FORCE_COLOR have a say.
  const isColoured = process.stdout.isTTY && process.stdout.hasColors();
  await print(format === 'json' ? jsonLines(found) : textLines(found, isColoured));
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's sentence; what it adds is about writing parsers.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** What is wrong with each file. One that cannot be read keeps no other from being checked. */
async function* findings(files: readonly string[], strict: boolean): AsyncGenerator<FileFinding> {
  for (const file of new Set(files)) {
    const name = file === '-' ? '<stdin>' : file;
    let source: Source;
    try {
      source = decode(await read(file));
    } catch (error) {
      complain(`cannot read ${name}: ${(error as Error).message}\nTry: newswire validate --help`);
      continue;
    }
    for (const finding of validate(source, { strict, now: Date.now() })) {
      process.exitCode ||= 1;
      yield { ...finding, file: name };
    }
  }
}

function complain(message: string): void {
  process.exitCode = 2;
  console.error(`newswire: ${message}`);
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

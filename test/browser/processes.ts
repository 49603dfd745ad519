import { execFileSync } from 'node:child_process';

/** Kills every process that was started with this text among its arguments; none of them can tidy up. */
export function killProcessesWith(argument: string): void {
  const running = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  for (const line of running.split('\n')) {
    const [, pid, args = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    if (pid && args.includes(argument)) process.kill(Number(pid), 'SIGKILL');
  }
}

/** CPU time of processes and their main threads, from Linux's scheduler, in milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';

const cpuOf = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    // A thread may end between listing and reading; its share is lost, not an error.
    return 0;
  }
};

/** Time on a processor of all living threads of a process. */
export const processCpu = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + cpuOf(`/proc/${pid}/task/${thread}/schedstat`), 0);

export const mainThreadCpu = (pid: number): number => cpuOf(`/proc/${pid}/task/${pid}/schedstat`);

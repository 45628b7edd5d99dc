/** What has been sent for and is not back yet: places, saves. A stepped clock lets no time pass meanwhile. */
export class Errands {
  private out = 0;

  get any(): boolean {
    return this.out > 0;
  }

  /** Settles as the errand does. */
  async run<T>(errand: Promise<T>): Promise<T> {
    this.out++;
    try {
      return await errand;
    } finally {
      this.out--;
    }
  }
}

/// How often this thread has asked for memory since it started; -1 where that cannot be counted.
long allocation_count(void);

// read-html RUNS FILE...: htmlReadMemory and xmlFreeDoc over files, the median run's processor time; what any
// reader on libxml2's tree pays before it has looked at anything.
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int count, char **names) {
  if (count < 3) return 64;
  int runs = atoi(names[1]), files = count - 2;
  char **bytes = calloc(files, sizeof *bytes);
  long *sizes = calloc(files, sizeof *sizes), total = 0;
  for (int i = 0; i < files; i++) {
    FILE *file = fopen(names[i + 2], "rb");
    if (file == NULL) return 66;
    fseek(file, 0, SEEK_END);
    sizes[i] = ftell(file);
    rewind(file);
    bytes[i] = malloc(sizes[i] + 1);
    if (fread(bytes[i], 1, sizes[i], file) != (size_t)sizes[i]) return 66;
    fclose(file);
    total += sizes[i];
  }
  double *times = calloc(runs + 1, sizeof *times);
  for (int run = 0; run <= runs; run++) {
    clock_t start = clock();
    for (int i = 0; i < files; i++)
      xmlFreeDoc(htmlReadMemory(bytes[i], sizes[i], NULL, NULL, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
    times[run] = (double)(clock() - start) / CLOCKS_PER_SEC;
  }
  qsort(times + 1, runs, sizeof *times, compare);
  printf("htmlReadMemory\t%ld\t%f\n", total, times[1 + runs / 2]);
  return 0;
}

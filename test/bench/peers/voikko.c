/*
 * Words per second of Voikko's morphological analysis, without any binding in between.
 *
 * cc -O2 voikko.c -o voikko $(pkg-config --cflags --libs libvoikko)
 * Reads words from standard input, one a line, analyses all of them `rounds` times and prints the best round.
 */
#include <libvoikko/voikko.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { rounds = 3, longest_line = 1024 };

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(void) {
  const char *error = NULL;
  struct VoikkoHandle *voikko = voikkoInit(&error, "fi", NULL);
  if (voikko == NULL) {
    fprintf(stderr, "%s\n", error == NULL ? "no dictionary" : error);
    return 1;
  }
  char line[longest_line];
  char **words = NULL;
  size_t count = 0;
  size_t room = 0;
  while (fgets(line, sizeof line, stdin) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] == '\0') continue;
    if (count == room) {
      room = room == 0 ? 4096 : 2 * room;
      words = realloc(words, room * sizeof *words);
      if (words == NULL) return 1;
    }
    words[count++] = strdup(line);
  }
  double best = 0;
  size_t read = 0;
  for (int round = 0; round < rounds; round++) {
    const double started = seconds();
    for (size_t at = 0; at < count; at++) {
      struct voikko_mor_analysis **analyses = voikkoAnalyzeWordCstr(voikko, words[at]);
      if (analyses == NULL) continue;
      /* The base form is what a lemmatizer is asked for: reading it belongs to the work. */
      for (struct voikko_mor_analysis **analysis = analyses; *analysis != NULL; analysis++) {
        char *lemma = voikko_mor_analysis_value_cstr(*analysis, "BASEFORM");
        if (lemma == NULL) continue;
        read += strlen(lemma);
        voikko_free_mor_analysis_value_cstr(lemma);
      }
      voikko_free_mor_analysis(analyses);
    }
    const double speed = (double)count / (seconds() - started);
    if (speed > best) best = speed;
  }
  voikkoTerminate(voikko);
  if (read == 0) return 1;
  printf("%f\n", best);
  return 0;
}

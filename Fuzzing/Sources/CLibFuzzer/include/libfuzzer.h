#ifndef INSPECTION_LETTERS_LIBFUZZER_H
#define INSPECTION_LETTERS_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer's own entry, for a program that has a main function already. It does not return before the run is over.
int LLVMFuzzerRunDriver(int *argument_count, char ***arguments, int (*callback)(const uint8_t *bytes, size_t count));

#endif

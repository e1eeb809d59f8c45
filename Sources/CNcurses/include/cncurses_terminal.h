// Starting ncurses on given file descriptors.
#ifndef CNCURSES_TERMINAL_H
#define CNCURSES_TERMINAL_H

enum cncurses_terminal_kind {
  CNCURSES_TERMINAL_FIT = 0,
  CNCURSES_TERMINAL_UNKNOWN = 1,    // terminfo has no (specific) description
  CNCURSES_TERMINAL_TOO_SIMPLE = 2  // no cursor addressing or no way to clear the screen
};

// Looks a terminal type up without touching the terminal; `name` NULL means $TERM.
int cncurses_check_terminal(const char *name, int output);

// newterm on two descriptors; NULL when it fails.
SCREEN *cncurses_new_terminal(const char *name, int output, int input);

// Frees what cncurses_new_terminal made.
void cncurses_delete_terminal(SCREEN *screen);

// Makes Ctrl-S and Ctrl-Q keys, in ncurses' idea of the program's mode too.
void cncurses_disable_flow_control(int input);

// Writes the bytes that give the terminal back, without padding, to `buffer`; returns their count.
size_t cncurses_restore_bytes(char *buffer, size_t capacity);

// Columns the C library (and so ncurses) counts for a scalar.
int cncurses_width(uint32_t scalar);

// Whether leaving the program brings back what was on the screen before it.
bool cncurses_has_own_screen(void);

// Whether the locale's encoding is UTF-8; chooses C.UTF-8 where the environment asks for less.
bool cncurses_choose_utf8_locale(void);

#endif

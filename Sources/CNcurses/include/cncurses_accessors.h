// Globals and macros of curses.h as functions.
#ifndef CNCURSES_ACCESSORS_H
#define CNCURSES_ACCESSORS_H

static inline WINDOW *cncurses_stdscr(void) { return stdscr; }
static inline WINDOW *cncurses_curscr(void) { return curscr; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t cncurses_bold(void) { return A_BOLD; }
static inline attr_t cncurses_dim(void) { return A_DIM; }
static inline attr_t cncurses_underline(void) { return A_UNDERLINE; }
static inline attr_t cncurses_reverse(void) { return A_REVERSE; }

// The number n of KEY_F(n), or -1 when `code` is no function key.
static inline int cncurses_function_key(int code) {
  return code > KEY_F0 && code <= KEY_F(63) ? code - KEY_F0 : -1;
}

// One cell of a row: `count` scalars (base, then combining ones) with attributes and colour pair.
static inline bool cncurses_set_cell(
    cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  return setcchar(cell, text, attributes, pair, NULL) == OK;
}

// A cell of one scalar.
static inline bool cncurses_set_scalar(
    cchar_t *cell, uint32_t scalar, attr_t attributes, short pair) {
  return cncurses_set_cell(cell, &scalar, 1, attributes, pair);
}

#endif

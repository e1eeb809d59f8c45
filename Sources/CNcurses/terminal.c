#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

int cncurses_check_terminal(const char *name, int output) {
  // A terminal that is open keeps its own description.
  TERMINAL *open = set_curterm(NULL);
  int status = 0;
  int kind = CNCURSES_TERMINAL_FIT;
  if (setupterm(name, output, &status) != OK) {
    kind = status == 1 ? CNCURSES_TERMINAL_TOO_SIMPLE : CNCURSES_TERMINAL_UNKNOWN;
  } else if (!capability("cup") || !capability("clear")) {
    kind = CNCURSES_TERMINAL_TOO_SIMPLE;
  }
  TERMINAL *probed = set_curterm(open);
  if (probed) del_curterm(probed);
  return kind;
}

static FILE *output_stream;
static FILE *input_stream;

static FILE *stream(int descriptor, int standard, FILE *shared, const char *mode) {
  if (descriptor == standard) return shared;
  int copy = dup(descriptor);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

static void close_streams(void) {
  if (output_stream && output_stream != stdout) fclose(output_stream);
  if (input_stream && input_stream != stdin) fclose(input_stream);
  output_stream = input_stream = NULL;
}

SCREEN *cncurses_new_terminal(const char *name, int output, int input) {
  // The window's size is asked from the system alone: COLUMNS and LINES would freeze it.
  use_env(FALSE);
  use_tioctl(TRUE);
  output_stream = stream(output, STDOUT_FILENO, stdout, "w");
  input_stream = stream(input, STDIN_FILENO, stdin, "r");
  SCREEN *screen =
      output_stream && input_stream ? newterm(name, output_stream, input_stream) : NULL;
  if (!screen) close_streams();
  return screen;
}

void cncurses_delete_terminal(SCREEN *screen) {
  delscreen(screen);
  close_streams();
}

void cncurses_disable_flow_control(int input) {
  struct termios modes;
  if (tcgetattr(input, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  if (tcsetattr(input, TCSANOW, &modes) == 0) def_prog_mode();
}

// Appends without $<5/> padding, which only tputs understands.
static size_t append(char *buffer, size_t at, size_t capacity, const char *bytes) {
  while (bytes && *bytes && at < capacity) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end) {
        bytes = end + 1;
        continue;
      }
    }
    buffer[at++] = *bytes++;
  }
  return at;
}

size_t cncurses_restore_bytes(char *buffer, size_t capacity) {
  size_t at = 0;
  at = append(buffer, at, capacity, capability("sgr0"));
  at = append(buffer, at, capacity, capability("op"));
  at = append(buffer, at, capacity, capability("cnorm"));
  at = append(buffer, at, capacity, capability("rmkx"));
  const char *leave = capability("rmcup");
  if (leave) return append(buffer, at, capacity, leave);
  // Without an alternate screen the shell's prompt goes below what is shown.
  const char *move = capability("cup");
  if (move) at = append(buffer, at, capacity, tparm((char *)move, LINES > 0 ? LINES - 1 : 0, 0));
  return append(buffer, at, capacity, "\r\n");
}

int cncurses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool cncurses_choose_utf8_locale(void) {
  // LC_CTYPE alone: nothing here formats by locale, so LC_NUMERIC stays "C" and the other
  // categories need not be read from disk.
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  setlocale(LC_CTYPE, "");
  for (size_t i = 0; strcasecmp(nl_langinfo(CODESET), "UTF-8") != 0; i++) {
    if (i == sizeof fallbacks / sizeof *fallbacks) return false;
    setlocale(LC_CTYPE, fallbacks[i]);
  }
  return true;
}

bool cncurses_has_own_screen(void) {
  const char *leave = tigetstr("rmcup");
  return leave != NULL && leave != (const char *)-1 && *leave != '\0';
}

// ncurses for Swift: the wide-character API, accessors for what Swift cannot import (globals are
// not concurrency-safe, macros and variadic functions do not import), and the two pieces that
// must be async-signal-safe and are therefore C: signals.c and restore.c.
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cncurses_accessors.h"
#include "cncurses_restore.h"
#include "cncurses_signals.h"
#include "cncurses_terminal.h"

#endif

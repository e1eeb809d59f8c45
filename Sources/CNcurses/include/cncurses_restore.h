// Gives the terminal back when the process dies: by a signal whose default is death (a crash,
// Ctrl-\, SIGUSR1 ...) or by exit(3) from anywhere. SIGKILL is the one exception.
#ifndef CNCURSES_RESTORE_H
#define CNCURSES_RESTORE_H

// Claims the terminal and remembers its modes; call before ncurses changes them.
// False when another one is open.
bool cncurses_guard_begin(int tty);

// Installs the handlers, and holds back what is printed to a standard error that is a terminal.
void cncurses_guard_install(void);

// From now on a death writes `bytes` and puts the modes back. Again after a resize or a suspension.
void cncurses_guard_arm(const char *bytes, size_t length);

// A death does not touch the terminal; while suspended.
void cncurses_guard_disarm(void);

// Undoes install and begin, and prints what was held back. Call after endwin.
void cncurses_guard_end(void);

#endif

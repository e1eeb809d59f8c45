/* The part of libpq that the PostgreSQL store calls, looked up when a PostgreSQL address is used:
   linking it would cost every start 22 libraries. Written after libpq's documentation, which keeps
   these signatures and numbers for good; no header of libpq is needed. */
#ifndef CPOSTGRES_H
#define CPOSTGRES_H

#include <stdbool.h>
#include <stddef.h>

#pragma clang assume_nonnull begin

typedef struct pg_conn cchc_connection;
typedef struct pg_result cchc_result;

typedef void (*cchc_receiver)(void *_Nullable argument, const cchc_result *result);

enum {
  CCHC_CONNECTION_OK = 0,
  CCHC_COMMAND_OK = 1,
  CCHC_TUPLES_OK = 2,
  CCHC_COPY_IN = 4,
  CCHC_DIAG_SQLSTATE = 'C',
  CCHC_DIAG_MESSAGE_PRIMARY = 'M',
};

/* Each has the name of its function in libpq without PQ. */
typedef struct {
  cchc_connection *_Nullable (*_Nonnull connectdbParams)(
      const char *_Nullable const *_Nonnull keywords,
      const char *_Nullable const *_Nonnull values, int expand);
  int (*_Nonnull status)(const cchc_connection *connection);
  char *_Nullable (*_Nonnull errorMessage)(const cchc_connection *connection);
  void (*_Nonnull finish)(cchc_connection *connection);
  int (*_Nonnull backendPID)(const cchc_connection *connection);
  cchc_result *_Nullable (*_Nonnull exec)(cchc_connection *connection, const char *sql);
  cchc_result *_Nullable (*_Nonnull execParams)(
      cchc_connection *connection, const char *sql, int count, const unsigned *_Nullable types,
      const char *_Nullable const *_Nullable values, const int *_Nullable lengths,
      const int *_Nullable formats, int format);
  cchc_result *_Nullable (*_Nonnull getResult)(cchc_connection *connection);
  int (*_Nonnull putCopyData)(cchc_connection *connection, const char *bytes, int count);
  int (*_Nonnull putCopyEnd)(cchc_connection *connection, const char *_Nullable message);
  int (*_Nonnull resultStatus)(const cchc_result *_Nullable result);
  char *_Nullable (*_Nonnull resultErrorField)(const cchc_result *_Nullable result, int field);
  int (*_Nonnull ntuples)(const cchc_result *result);
  int (*_Nonnull nfields)(const cchc_result *result);
  char *_Nullable (*_Nonnull getvalue)(const cchc_result *result, int row, int column);
  int (*_Nonnull getlength)(const cchc_result *result, int row, int column);
  void (*_Nonnull clear)(cchc_result *_Nullable result);
  cchc_receiver _Nullable (*_Nonnull setNoticeReceiver)(
      cchc_connection *connection, cchc_receiver _Nonnull receiver, void *_Nullable argument);
} cchc_libpq;

/* Opens the library and fills in `functions`. Null when all is there; else why not, to be freed. */
char *_Nullable cchc_libpq_load(const char *library, cchc_libpq *functions);

/* Drops what the server tells aside: libpq would print it, onto the screen of the dashboard. */
void cchc_libpq_silence(const cchc_libpq *functions, cchc_connection *connection);

#pragma clang assume_nonnull end

#endif

#include "CPostgres.h"

#include <dlfcn.h>
#include <string.h>

#define FIND(field, name) {offsetof(cchc_libpq, field), name}

static const struct {
  size_t offset;
  const char *name;
} symbols[] = {
    FIND(connectdbParams, "PQconnectdbParams"),
    FIND(status, "PQstatus"),
    FIND(errorMessage, "PQerrorMessage"),
    FIND(finish, "PQfinish"),
    FIND(backendPID, "PQbackendPID"),
    FIND(exec, "PQexec"),
    FIND(execParams, "PQexecParams"),
    FIND(getResult, "PQgetResult"),
    FIND(putCopyData, "PQputCopyData"),
    FIND(putCopyEnd, "PQputCopyEnd"),
    FIND(resultStatus, "PQresultStatus"),
    FIND(resultErrorField, "PQresultErrorField"),
    FIND(ntuples, "PQntuples"),
    FIND(nfields, "PQnfields"),
    FIND(getvalue, "PQgetvalue"),
    FIND(getlength, "PQgetlength"),
    FIND(clear, "PQclear"),
    FIND(setNoticeReceiver, "PQsetNoticeReceiver"),
};

static char *reason(void) {
  const char *text = dlerror();
  return strdup(text != NULL ? text : "dlopen");
}

char *cchc_libpq_load(const char *library, cchc_libpq *functions) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return reason();
  for (size_t index = 0; index < sizeof symbols / sizeof symbols[0]; index++) {
    void *symbol = dlsym(handle, symbols[index].name);
    if (symbol == NULL) {
      char *text = reason();
      dlclose(handle);
      return text;
    }
    /* ISO C has no cast from a data pointer to a function pointer. */
    memcpy((char *)functions + symbols[index].offset, &symbol, sizeof symbol);
  }
  return NULL;
}

static void ignore(void *argument, const cchc_result *result) {
  (void)argument;
  (void)result;
}

void cchc_libpq_silence(const cchc_libpq *functions, cchc_connection *connection) {
  functions->setNoticeReceiver(connection, ignore, NULL);
}

#include "CDocuments.h"

#include <minizip/unzip.h>
#include <stdio.h>
#include <string.h>

/* More entries than any document has, or more growth than text allows, is an attack on the reader. */
static const uint64_t largest_count = 10000;
static const uint64_t largest_growth = 300;
static const uint64_t growth_allowance = 1 << 20;

struct memory {
  const uint8_t *bytes;
  uint64_t length, position;
};

static voidpf open_memory(voidpf opaque, const char *name, int mode) {
  (void)name;
  (void)mode;
  return opaque;
}

static uLong read_memory(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  struct memory *memory = stream;
  (void)opaque;
  uint64_t left = memory->length - memory->position;
  if (size > left) size = (uLong)left;
  memcpy(buffer, memory->bytes + memory->position, size);
  memory->position += size;
  return size;
}

static uLong write_memory(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque;
  (void)stream;
  (void)buffer;
  (void)size;
  return 0;
}

static long tell_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  return (long)((struct memory *)stream)->position;
}

static long seek_memory(voidpf opaque, voidpf stream, uLong offset, int origin) {
  struct memory *memory = stream;
  (void)opaque;
  uint64_t from = origin == SEEK_CUR ? memory->position : origin == SEEK_END ? memory->length : 0;
  if (offset > memory->length - from) return -1;
  memory->position = from + offset;
  return 0;
}

static int close_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static int error_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static int read_entry(unzFile archive, uint64_t limit, cchc_sink sink, void *context) {
  unz_file_info64 info;
  if (unzGetCurrentFileInfo64(archive, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK)
    return CCHC_ZIP_BROKEN;
  if (info.flag & 1) return CCHC_ZIP_ENCRYPTED;
  if (unzOpenCurrentFile(archive) != UNZ_OK) return CCHC_ZIP_BROKEN;

  char piece[16384];
  uint64_t total = 0;
  int result = CCHC_ZIP_READ, count;
  while ((count = unzReadCurrentFile(archive, piece, sizeof piece)) > 0) {
    total += (uint64_t)count;
    if (total > limit ||
        (total > growth_allowance && total / largest_growth > info.compressed_size)) {
      result = CCHC_ZIP_TOO_LARGE;
      break;
    }
    if (sink(context, piece, count) != 0) {
      result = CCHC_ZIP_STOPPED;
      break;
    }
  }
  if (count < 0) result = CCHC_ZIP_BROKEN;
  /* The checksum is compared when the whole entry was read. */
  if (unzCloseCurrentFile(archive) != UNZ_OK && result == CCHC_ZIP_READ) result = CCHC_ZIP_BROKEN;
  return result;
}

int cchc_zip_read(const uint8_t *archive, size_t length, const char *entry, uint64_t limit,
                  cchc_sink sink, void *context) {
  struct memory memory = {archive, length, 0};
  zlib_filefunc_def functions = {open_memory, read_memory,  write_memory, tell_memory,
                                 seek_memory, close_memory, error_memory, &memory};
  unzFile file = unzOpen2("", &functions);
  if (!file) return CCHC_ZIP_BROKEN;

  unz_global_info64 info;
  int result;
  if (unzGetGlobalInfo64(file, &info) != UNZ_OK) {
    result = CCHC_ZIP_BROKEN;
  } else if (info.number_entry > largest_count) {
    result = CCHC_ZIP_TOO_LARGE;
  } else if (unzLocateFile(file, entry, 1) != UNZ_OK) {
    result = CCHC_ZIP_ABSENT;
  } else {
    result = read_entry(file, limit, sink, context);
  }
  unzClose(file);
  return result;
}

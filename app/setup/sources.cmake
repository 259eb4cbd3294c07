# The sources that no Debian package carries: SQLite3 Multiple Ciphers and the spelling dictionaries.
# app/setup/fetch brings them, by exact version and integrity hash, into a cache outside the tree.

# What the version pinned in package.json holds. Compared for the cache and for a folder given by hand alike:
# this file encrypts families' records, so another text than the one that was tried is never built in silence.
set(CADAIR_SQLITE3_C_SHA256 ad84d2c24540cf62ea27ee414911a32963390769bd031f39a50aec0ad90614a0)
set(CADAIR_SQLITE3_H_SHA256 eae796d67d1a8236ed47b3fff858beb2d2a34f3b7ca0d8b6ea97e21729967374)

if(CADAIR_SQLITE3MC_DIR)
  set(CADAIR_SQLITE3MC_SOURCE ${CADAIR_SQLITE3MC_DIR})
  # The dictionaries only if they are in the cache already: whoever gives a folder may have no network.
  execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/app/setup/fetch --where
    OUTPUT_VARIABLE fetched OUTPUT_STRIP_TRAILING_WHITESPACE)
else()
  execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/app/setup/fetch
    OUTPUT_VARIABLE fetched OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "SQLite3 Multiple Ciphers could not be fetched: see the lines above.")
  endif()
  set(CADAIR_SQLITE3MC_SOURCE ${fetched}/node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3)
endif()

foreach(pair "sqlite3.c;${CADAIR_SQLITE3_C_SHA256}" "sqlite3.h;${CADAIR_SQLITE3_H_SHA256}")
  list(GET pair 0 name)
  list(GET pair 1 expected)
  if(NOT EXISTS ${CADAIR_SQLITE3MC_SOURCE}/${name})
    message(FATAL_ERROR "There is no ${name} in ${CADAIR_SQLITE3MC_SOURCE}. "
      "Give the folder that holds SQLite3 Multiple Ciphers' sqlite3.c as -DCADAIR_SQLITE3MC_DIR, or leave it empty to fetch it.")
  endif()
  file(SHA256 ${CADAIR_SQLITE3MC_SOURCE}/${name} found)
  if(NOT found STREQUAL expected)
    message(FATAL_ERROR "${CADAIR_SQLITE3MC_SOURCE}/${name} is not the one Cadair was tried with.\n"
      "  expected ${expected}\n  found    ${found}\n"
      "Remove that folder and configure again, or give another one as -DCADAIR_SQLITE3MC_DIR.")
  endif()
endforeach()

# Hunspell reads files, not resources. The build folder has the shape of the installed tree:
# the program finds them as ../share/cadair/hunspell beside its own folder.
foreach(pair "dictionary-cy;cy" "dictionary-en-gb;en-GB")
  list(GET pair 0 package)
  list(GET pair 1 language)
  foreach(kind aff dic)
    if(EXISTS ${fetched}/node_modules/${package}/index.${kind})
      configure_file(${fetched}/node_modules/${package}/index.${kind}
        ${CMAKE_BINARY_DIR}/share/cadair/hunspell/${language}/index.${kind} COPYONLY)
    else()
      message(STATUS "No ${package}: this build has no spelling for ${language}")
    endif()
  endforeach()
  if(EXISTS ${fetched}/node_modules/${package}/license)
    configure_file(${fetched}/node_modules/${package}/license
      ${CMAKE_BINARY_DIR}/share/cadair/hunspell/${language}/license COPYONLY)
  endif()
endforeach()

# cmake -D LUPDATE=… -D TREE=… -P update.cmake: brings cadair_cy.ts and cadair_en.ts of that tree up to its strings.
set(sources)
foreach(folder core ui app)
  if(EXISTS ${TREE}/${folder})
    list(APPEND sources ${folder})
  endif()
endforeach()

function(update file)
  # -I . is vital: without it a string of cadair::ui::Today is filed under Today, and at run time nothing is translated.
  execute_process(WORKING_DIRECTORY ${TREE} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE complained
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I . -source-language en_GB ${ARGN} ${sources} -ts translations/${file})
  string(STRIP "${said}${complained}" said)
  if(said)
    message("${said}")
  endif()
  if(failed OR said MATCHES "Qualifying with unknown namespace/class|Class '[^']*' lacks Q_OBJECT|error:")
    message(FATAL_ERROR "translations/${file}: lupdate filed strings where the program will not look for them. "
      "Correct what it names above and run translations-update again.")
  endif()
endfunction()

update(cadair_cy.ts -target-language cy)
update(cadair_en.ts -pluralonly -target-language en_GB)

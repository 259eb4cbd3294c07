# The warnings every target of ours carries, and the function that makes one room of the house.

add_library(cadair_warnings INTERFACE)
target_compile_options(cadair_warnings INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wconversion -Wshadow>
  # {.id = …} names what differs; what it leaves out has its meaning from the struct.
  $<$<COMPILE_LANGUAGE:CXX>:-Wno-missing-field-initializers>
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${CADAIR_WERROR}>>:-Werror>)
target_compile_definitions(cadair_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# cadair_room(core_rules USES core_casework SOURCES quorum.cpp …): one static library a room.
# USES draws the house; a test reads every #include against the table of rooms.
function(cadair_room name)
  cmake_parse_arguments(ROOM "MOC" "" "USES;SOURCES" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ROOM_USES} PRIVATE cadair_warnings)
  if(ROOM_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

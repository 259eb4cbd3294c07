// A library needs one source of its own: all that matters here is the data that CMakeLists.txt links in.

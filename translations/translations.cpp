// A library needs one source of its own: all that matters here are the catalogues that CMakeLists.txt links in.

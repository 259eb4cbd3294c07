#include "ui/shell/casebookgate.h"

#include "moc_casebookgate.cpp"

#include "ui/widgets/workspace.h"

#include "moc_workspace.cpp"

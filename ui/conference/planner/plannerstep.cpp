#include "ui/conference/planner/plannerstep.h"

#include "moc_plannerstep.cpp"

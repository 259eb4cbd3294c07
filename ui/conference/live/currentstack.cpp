#include "ui/conference/live/currentstack.h"

#include "moc_currentstack.cpp"

#include "ui/conference/prepare/preparepane.h"

namespace cadair::ui {

PreparePane::PreparePane(const PrepareTools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools)
{
}

} // namespace cadair::ui

#include "moc_preparepane.cpp"

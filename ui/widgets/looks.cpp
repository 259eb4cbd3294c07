#include "ui/widgets/cadairstyle.h"

#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QVariant>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void setLook(QAbstractButton* button, ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain: button->setProperty("role", QVariant()); break;
    case ButtonLook::Primary: button->setProperty("role", u"primary"_s); break;
    case ButtonLook::Strong: button->setProperty("role", u"strong"_s); break;
    case ButtonLook::Quiet: button->setProperty("role", u"quiet"_s); break;
    }
    button->updateGeometry();
    button->update();
}

ButtonLook lookOf(const QWidget* widget)
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (role == "primary"_L1)
        return ButtonLook::Primary;
    if (role == "strong"_L1)
        return ButtonLook::Strong;
    return role == "quiet"_L1 ? ButtonLook::Quiet : ButtonLook::Plain;
}

void setLive(QWidget* widget, bool live)
{
    widget->setProperty("live", live);
    widget->updateGeometry();
}

bool isLive(const QWidget* widget)
{
    return widget && widget->property("live").toBool();
}

QPushButton* makeButton(QWidget* parent, ButtonLook look, const QString& icon)
{
    auto* button = new QPushButton(parent);
    button->setAutoDefault(false);
    setLook(button, look);
    setIconName(button, icon);
    return button;
}

} // namespace cadair::ui

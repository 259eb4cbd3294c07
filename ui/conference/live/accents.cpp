#include "ui/conference/live/accents.h"

#include "ui/widgets/cadairstyle.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

void type(QWidget* field, const QString& letter)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        text->insertPlainText(letter);
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        line->insert(letter);
    field->setFocus();
}

} // namespace

QPushButton* makeAccentButton(QWidget* parent, QWidget* field)
{
    QPushButton* button = makeButton(parent, ButtonLook::Quiet);
    button->setText(u"ŵ ŷ"_s);
    auto* menu = new QMenu(button);
    const QPointer<QWidget> target(field);
    for (const QChar letter : u"ŵŷâêîôûŴŶÂÊÎÔÛẃẅáéíóúàèìòùäëïöü"_s)
        QObject::connect(menu->addAction(QString(letter)), &QAction::triggered, button, [target, letter] {
            if (target)
                type(target, QString(letter));
        });
    button->setMenu(menu);
    return button;
}

} // namespace cadair::ui

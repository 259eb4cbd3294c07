#pragma once

#include "tests/ui/support/bracketingtranslator.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

/// Walks over everything a window shows. Each answers with a list of complaints, empty when all is well:
/// QVERIFY2(walks::cutTexts(window).isEmpty(), qPrintable(walks::cutTexts(window).join("\n"))) or QCOMPARE with QStringList().
namespace walks {

inline QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

/// `window` and every widget in it that is on the screen.
inline QList<QWidget*> shown(QWidget& window)
{
    QList<QWidget*> found;
    if (window.isVisible())
        found << &window;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && (widget->window() == window.window()))
            found << widget;
    return found;
}

inline void collect(QStringList& texts, const QString& text)
{
    if (!text.trimmed().isEmpty())
        texts << text;
}

inline void collectModel(QStringList& texts, const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                collect(texts, model->index(row, column).data(role).toString());
        if (view.inherits("QTableView") && !static_cast<const QHeaderView*>(view.findChild<QHeaderView*>())->isHidden())
            collect(texts, model->headerData(column, Qt::Horizontal).toString());
    }
}

/// Every text the window shows or speaks.
inline QStringList texts(QWidget& window)
{
    QStringList all;
    for (QWidget* widget : shown(window)) {
        collect(all, widget->toolTip());
        collect(all, widget->accessibleName());
        collect(all, widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            collect(all, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            collect(all, button->text());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            collect(all, edit->placeholderText());
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            collect(all, plain->placeholderText());
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i)
                collect(all, combo->itemText(i));
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                collect(all, tabs->tabText(i));
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            collectModel(all, *view);
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : bar->actions()) {
                collect(all, action->isVisible() ? action->text() : QString());
                if (const QMenu* menu = action->isVisible() ? action->menu() : nullptr)
                    for (const QAction* entry : menu->actions()) {
                        collect(all, entry->text());
                        collect(all, entry->isEnabled() ? QString() : entry->toolTip());
                    }
            }
    }
    return all;
}

/// The texts that did not go through tr() while a BracketingTranslator is installed; `known` are data (names, dates).
inline QStringList bareTexts(QWidget& window, const QStringList& known = {})
{
    QStringList always{QStringLiteral("Cadair"), QStringLiteral("English"), QStringLiteral("Cymraeg")};
    QStringList bare;
    for (const QString& text : texts(window))
        if (!BracketingTranslator::bareIn(text, always + known).isEmpty())
            bare << text;
    bare.removeDuplicates();
    return bare;
}

/// Visible things that take the keyboard and have no name for a screen reader.
inline QStringList namelessWidgets(QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : shown(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless << nameOf(widget);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty() && view->model()->index(row, 0).data().toString().isEmpty())
                nameless << nameOf(widget) + QStringLiteral(" row %1").arg(row);
    }
    return nameless;
}

/// Texts that do not fit where they stand: labels and buttons too narrow or too low, cells the delegate had to cut.
/// Draws the window once to ask the delegate.
inline QStringList cutTexts(QWidget& window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList cut;
    for (QWidget* widget : shown(window)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty())
            continue;
        bool tooSmall = false;
        if (label && label->wordWrap())
            tooSmall = label->heightForWidth(label->width()) > label->height() + 1 || label->minimumSizeHint().width() > label->width() + 1;
        else if (label)
            tooSmall = label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
        else if (!button->inherits("QToolButton"))
            tooSmall = button->sizeHint().width() > button->width() + 1
                && !button->hasHeightForWidth(); // tiles wrap their words
        if (tooSmall)
            cut << QStringLiteral("%1 \"%2\" is %3 x %4, needs %5 x %6").arg(nameOf(widget), text).arg(widget->width()).arg(widget->height())
                       .arg(widget->sizeHint().width()).arg(label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height());
    }
    cadair::ui::RowDelegate::takeCuts();
    window.grab();
    if (const int cells = cadair::ui::RowDelegate::takeCuts())
        cut << QStringLiteral("%1 cell(s) cut").arg(cells);
    return cut;
}

/// Access keys given twice in one menu or in the menu bar.
inline QStringList doubledAccessKeys(QMenuBar& bar)
{
    QStringList doubled;
    const auto check = [&doubled](const QList<QAction*>& actions, const QString& where) {
        QString seen;
        for (const QAction* action : actions) {
            const qsizetype at = action->text().indexOf(QLatin1Char('&'));
            if (!action->isVisible() || at < 0 || at + 1 >= action->text().size())
                continue;
            const QChar key = action->text().at(at + 1).toLower();
            if (seen.contains(key))
                doubled << where + QStringLiteral(": ") + action->text();
            seen += key;
        }
    };
    check(bar.actions(), QStringLiteral("menu bar"));
    for (const QAction* action : bar.actions())
        if (action->menu())
            check(action->menu()->actions(), action->text());
    return doubled;
}

/// Saves a picture of the window where the environment names a folder (CADAIR_PICTURES); does nothing otherwise.
inline void picture(QWidget& window, const QString& name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString folder = qEnvironmentVariable("CADAIR_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace walks

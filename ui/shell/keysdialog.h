#pragma once

#include <QDialog>

#include <vector>

namespace cadair::ui {

/// One key and what it does here.
struct KeyLine {
    QString key;
    QString does;
};

/// The list of keys on this screen (Ctrl+/).
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QString& screen, std::vector<KeyLine> lines, QWidget* parent);
};

} // namespace cadair::ui

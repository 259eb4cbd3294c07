#pragma once

#include <QComboBox>

namespace cadair::ui {

/// A language somebody was asked about, "not asked yet" first. Holds the BCP 47 tag.
class LanguageBox final : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageBox(QWidget* parent);
    QString tag() const;
    void setTag(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
};

} // namespace cadair::ui

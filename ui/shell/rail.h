#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace cadair::ui {

class RailButton;

/// The slate rail: the program's sign, one item for each screen that exists, and Lock at the foot.
class Rail final : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString id;
        QString icon;
        QString name;
    };

    explicit Rail(QWidget* parent = nullptr);
    void setItems(const QList<Item>& items);
    void setCurrent(const QString& id);
    /// Icons only; names stay as tips and accessible names.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& id);
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshTexts();
    void refreshSize();
    void choose(const QModelIndex& index);

    QListView* m_list;
    QStandardItemModel* m_model;
    RailButton* m_lock;
    QString m_current;
    bool m_narrow = false;
};

} // namespace cadair::ui

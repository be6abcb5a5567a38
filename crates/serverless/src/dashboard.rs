//! CloudWatch dashboards.

use cloudformation::intrinsic::{Pseudo, json_text, pseudo};
use cloudformation::{Handle, Json, Value};
use cloudformation_resources::cloudwatch;
use constructs::{Construct, ConstructError, Scope};
use serde_json::{Map, json};

use crate::formula::Formula;
use crate::metric::Metric;

/// The [columns of a dashboard](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).
const COLUMNS: usize = 24;
/// Graphs next to each other, so that each is wide enough for its legend.
const MAX_GRAPHS_IN_ROW: usize = 4;
/// The height of a graph.
const GRAPH_HEIGHT: usize = 6;

/// A dashboard with rows of graphs, in the Region of the stack.
///
/// Three dashboards of an account, each with up to 50 metrics, [cost nothing](https://aws.amazon.com/cloudwatch/pricing/).
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnyFunction, AnyQueue, Dashboard, Function, Graph, Queue};
///
/// let mut stack = Stack::new();
/// let queue = stack.root().add("Jobs", Queue::new())?;
/// let worker = stack.root().add("Worker", Function::rust(Asset::read("src")?).on_queue(&queue))?;
/// let failed = Graph::new("Failed calls").metric(worker.errors()).metric(worker.throttles());
/// let dashboard = Dashboard::new()
///     .text("## Jobs")
///     .row([queue.messages_visible(), queue.age_of_oldest_message()])
///     .row([failed, Graph::new("Calls").metric(worker.invocations()).as_number()]);
/// stack.root().add("Dashboard", dashboard)?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
enum Row {
    Text(String),
    Graphs(Vec<Graph>),
}

/// A graph of one or more metrics. A [`Metric`] by itself is a graph with its name as title.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    title: String,
    metrics: Vec<Json>,
    view: &'static str,
}

impl Dashboard {
    /// A dashboard without rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds graphs next to each other, up to four in a line.
    pub fn row(mut self, graphs: impl IntoIterator<Item = impl Into<Graph>>) -> Self {
        self.rows.push(Row::Graphs(graphs.into_iter().map(Into::into).collect()));
        self
    }

    /// Adds a text in Markdown, over the whole width.
    pub fn text(mut self, markdown: &str) -> Self {
        self.rows.push(Row::Text(markdown.to_owned()));
        self
    }

    fn body(self) -> Value<String> {
        let mut widgets = Vec::new();
        let mut y = 0;
        for row in self.rows {
            match row {
                Row::Text(markdown) => {
                    let height = markdown.lines().count() + 1;
                    widgets.push(json!({
                        "type": "text", "x": 0, "y": y, "width": COLUMNS, "height": height,
                        "properties": {"markdown": markdown},
                    }));
                    y += height;
                }
                Row::Graphs(graphs) => {
                    for line in graphs.chunks(MAX_GRAPHS_IN_ROW) {
                        let width = COLUMNS / line.len();
                        for (position, graph) in line.iter().enumerate() {
                            widgets.push(json!({
                                "type": "metric", "x": position * width, "y": y, "width": width,
                                "height": GRAPH_HEIGHT, "properties": graph.properties(),
                            }));
                        }
                        y += GRAPH_HEIGHT;
                    }
                }
            }
        }
        json_text(&json!({"widgets": widgets}))
    }
}

impl Graph {
    /// A graph without metrics, with a title.
    pub fn new(title: &str) -> Self {
        Self { title: title.to_owned(), metrics: Vec::new(), view: "timeSeries" }
    }

    /// Adds a metric, with its statistic and period.
    pub fn metric(mut self, metric: Metric) -> Self {
        self.metrics.push(metric_json(metric, Map::new()));
        self
    }

    /// Adds a formula, with a label for the legend. Its metrics are hidden.
    pub fn formula(mut self, label: &str, formula: Formula) -> Self {
        self.metrics.push(json!([{"expression": formula.expression, "label": label}]));
        for (id, metric) in formula.metrics {
            let hidden = [("id".to_owned(), json!(id)), ("visible".to_owned(), json!(false))];
            self.metrics.push(metric_json(metric, Map::from_iter(hidden)));
        }
        self
    }

    /// Shows the last value as a number in place of a line.
    pub fn as_number(self) -> Self {
        Self { view: "singleValue", ..self }
    }

    fn properties(&self) -> Json {
        json!({
            "title": self.title,
            "view": self.view,
            "region": pseudo::<String>(Pseudo::Region),
            "metrics": self.metrics,
        })
    }
}

impl From<Metric> for Graph {
    fn from(metric: Metric) -> Self {
        Self::new(&metric.name).metric(metric)
    }
}

/// A metric as a list: its namespace, name and dimensions, and how to show it.
fn metric_json(metric: Metric, mut options: Map<String, Json>) -> Json {
    let Metric { namespace, name, dimensions, statistic, period } = metric;
    let mut list = vec![json!(namespace), json!(name)];
    for (name, value) in dimensions {
        list.extend([json!(name), json!(value)]);
    }
    options.insert("stat".to_owned(), json!(statistic));
    options.insert("period".to_owned(), json!(period.as_secs()));
    list.push(Json::Object(options));
    Json::Array(list)
}

impl Construct for Dashboard {
    type Handle = Handle<cloudwatch::Dashboard>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        scope.resource("Resource", cloudwatch::Dashboard::new(self.body()))
    }
}

use std::time::Duration;

use cloudformation_resources::cloudwatch;
use constructs::testing::Mismatch;
use serde_json::{Value, json};
use serverless::{AnyQueue, Dashboard, Existing, Formula, Graph, Metric, MetricId, Queue};

use crate::template;

/// The body of a dashboard, in which a placeholder is its name.
fn body(dashboard: Dashboard) -> Value {
    let template = template(|scope| scope.add("Dashboard", dashboard).map(drop));
    let text = &template.json()["Resources"]["Dashboard"]["Properties"]["DashboardBody"];
    let text = text.as_str().or_else(|| text["Fn::Sub"].as_str()).expect("a text");
    serde_json::from_str(text).expect("JSON")
}

fn metric() -> Metric {
    Metric::new(MetricId { namespace: "Orders", name: "Refused" })
}

#[test]
fn metric_is_a_graph_with_its_dimensions_and_statistic() {
    let metric = metric().dimension("Shop", "berlin").statistic("p99").period(Duration::from_mins(1));
    let body = body(Dashboard::new().row([metric]));
    let properties = json!({
        "title": "Refused", "view": "timeSeries", "region": "${AWS::Region}",
        "metrics": [["Orders", "Refused", "Shop", "berlin", {"stat": "p99", "period": 60}]],
    });
    let widget =
        json!({"type": "metric", "x": 0, "y": 0, "width": 24, "height": 6, "properties": properties});
    assert_eq!(body, json!({"widgets": [widget]}));
}

#[test]
fn rows_and_texts_follow_each_other() {
    let graphs = |number: usize| vec![Graph::new("Orders").metric(metric()); number];
    let body = body(Dashboard::new().text("# Orders\nAll shops").row(graphs(5)).row(graphs(2)));
    let places: Vec<_> = body["widgets"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| {
            [&it["x"], &it["y"], &it["width"], &it["height"]].map(|number| number.as_u64().expect("a number"))
        })
        .collect();
    assert_eq!(
        places,
        [
            [0, 0, 24, 3],
            [0, 3, 6, 6],
            [6, 3, 6, 6],
            [12, 3, 6, 6],
            [18, 3, 6, 6],
            [0, 9, 24, 6],
            [0, 15, 12, 6],
            [12, 15, 12, 6],
        ]
    );
}

#[test]
fn dashboard_names_resources_of_the_stack_and_others() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let queue = scope.add("Jobs", Queue::new())?;
        let both = Graph::new("Waiting").metric(queue.messages_visible());
        let both = both.metric(Existing::queue("old-jobs").messages_visible()).as_number();
        scope.add("Dashboard", Dashboard::new().row([both])).map(drop)
    });
    let metric = |queue: &str| {
        format!(
            r#"["AWS/SQS","ApproximateNumberOfMessagesVisible","QueueName","{queue}",{{"stat":"Maximum","period":300}}]"#
        )
    };
    let metrics = [metric("${Jobs.QueueName}"), metric("old-jobs")].join(",");
    let body = r#"{"widgets":[{"type":"metric","x":0,"y":0,"width":24,"height":6,"properties":{"title":"Waiting","view":"singleValue","region":"${AWS::Region}","metrics":["#;
    let body = json!({"Fn::Sub": format!("{body}{metrics}]}}}}]}}")});
    template.has::<cloudwatch::Dashboard>(json!({"DashboardBody": body})).map(drop)
}

#[test]
fn formula_is_shown_in_place_of_its_metrics() {
    let double = Formula::new("2 * refused").metric("refused", metric());
    let body = body(Dashboard::new().row([Graph::new("Refused").formula("Twice", double)]));
    let metrics = json!([
        [{"expression": "2 * refused", "label": "Twice"}],
        ["Orders", "Refused", {"id": "refused", "visible": false, "stat": "Sum", "period": 300}],
    ]);
    assert_eq!(body["widgets"][0]["properties"]["metrics"], metrics);
}
